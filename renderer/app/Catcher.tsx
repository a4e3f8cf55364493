import { Component, type ErrorInfo, type ReactNode } from 'react'

type CatcherProps = {
  readonly children: ReactNode
  readonly fallback: ReactNode
}

/** Keeps a fault of one screen from leaving a blank window. */
export class Catcher extends Component<CatcherProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    // biome-ignore lint/suspicious/noConsole: the only log a window without tools has
    console.error(error.message, info.componentStack)
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
