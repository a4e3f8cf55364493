declare global {
  interface Window {
    /** Milliseconds from each key press to the end of the frame that painted it. */
    frameTimes: number[]
  }
}

/** A message posted from a frame callback arrives when that frame has been painted. */
export function watchFrames(): void {
  window.frameTimes = []
  const afterPaint = new MessageChannel()
  const pressed: number[] = []
  afterPaint.port1.onmessage = () => {
    const now = performance.now()
    window.frameTimes.push(...pressed.splice(0).map((at) => now - at))
  }
  window.addEventListener(
    'keydown',
    (event) => {
      pressed.push(event.timeStamp)
      requestAnimationFrame(() => afterPaint.port2.postMessage(null))
    },
    { capture: true },
  )
}
