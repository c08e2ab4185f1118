import {Component, type ReactNode} from 'react'

interface BoundaryProps {
  readonly note: string
  readonly children: ReactNode
}

/** One view that fails leaves the page standing. React knows error boundaries as classes only. */
export class Boundary extends Component<BoundaryProps, {failed: boolean}> {
  override state = {failed: false}

  static getDerivedStateFromError() {
    return {failed: true}
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
