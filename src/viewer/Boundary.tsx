import {Component, type ReactNode} from 'react'

interface BoundaryProps {
  readonly note: string
  /** What is drawn: where another is to be, it is tried again. */
  readonly of?: unknown
  readonly children: ReactNode
}

/** One view that fails leaves the page standing. React knows error boundaries as classes only. */
export class Boundary extends Component<BoundaryProps, {failed: boolean}> {
  override state = {failed: false}

  static getDerivedStateFromError() {
    return {failed: true}
  }

  override componentDidUpdate({of: before}: BoundaryProps) {
    if (this.state.failed && before !== this.props.of) this.setState({failed: false})
  }

  override render() {
    return this.state.failed ? (
      <p role="alert" data-error="drawing">
        {this.props.note}
      </p>
    ) : (
      this.props.children
    )
  }
}
