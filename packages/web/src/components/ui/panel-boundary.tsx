import { Component, type ReactNode } from 'react'
import { PanelFailed } from './panel-failed.tsx'

export type PanelBoundaryProps = {
  /** What is inside, for "… did not load". */
  name: string
  children: ReactNode
  /** Runs before another try; give it the reset of the query cache. */
  onRetry?: () => void
}

/** Keeps one panel's failure inside that panel. */
export class PanelBoundary extends Component<PanelBoundaryProps, { error: unknown }> {
  static getDerivedStateFromError = (error: unknown) => ({ error: error ?? new Error('nothing was thrown') })

  override state: { error: unknown } = { error: null }

  handleRetry = () => {
    this.props.onRetry?.()
    this.setState({ error: null })
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <PanelFailed name={this.props.name} error={this.state.error} onRetry={this.handleRetry} />
  }
}
