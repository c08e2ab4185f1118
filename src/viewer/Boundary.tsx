import {Component, type ReactNode} from 'react'
import {loadAgain} from './parts.ts'

interface BoundaryProps {
  /** What stands in place of what failed; left out: nothing. */
  readonly note?: string | undefined
  /** What is drawn: where another is to be, it is tried again. */
  readonly of?: unknown
  readonly children: ReactNode
}

/** One view that fails leaves the page standing. React knows error boundaries as classes only. */
export class Boundary extends Component<BoundaryProps, {failed: boolean}> {
  override state = {failed: false}

  private readonly again = () => {
    loadAgain()
    this.setState({failed: false})
  }

  static getDerivedStateFromError() {
    return {failed: true}
  }

  /** What could not be loaded may be there as soon as there is a connection. */
  override componentDidCatch() {
    addEventListener('online', this.again, {once: true})
  }

  override componentWillUnmount() {
    if (this.state.failed) removeEventListener('online', this.again)
  }

  override componentDidUpdate({of: before}: BoundaryProps) {
    if (this.state.failed && before !== this.props.of) this.setState({failed: false})
  }

  override render() {
    const {note, children} = this.props
    if (!this.state.failed) return children
    return (
      note !== undefined && (
        <p role="alert" data-error="drawing">
          {note}
        </p>
      )
    )
  }
}
