import {useViewer} from './state/StoreContext.tsx'
import './foot.css'

export function Footer() {
  const footer = useViewer((state) => state.messages.footer)
  return (
    <footer className="foot" aria-label={footer.label}>
      <p>{footer.facts}</p>
      <p>{footer.names}</p>
      <p>{footer.code}</p>
    </footer>
  )
}
