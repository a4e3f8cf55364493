import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { callChannel, eventChannel } from '#contract/answers.ts'
import type { Bridge } from '#contract/client.ts'

/** Two functions that pass plain data; no Electron object ever reaches the page. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  listen(heard) {
    const pass = (_event: IpcRendererEvent, name: string, body: unknown) => heard(name, body)
    ipcRenderer.on(eventChannel, pass)
    return () => {
      ipcRenderer.removeListener(eventChannel, pass)
    }
  },
}

contextBridge.exposeInMainWorld('teras', bridge)
