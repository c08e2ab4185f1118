import {Bands} from '../../drawing/Bands.tsx'
import {useViewer} from '../state/StoreContext.tsx'

/** The place for bands in a tree, once there are any. */
export function LitBands() {
  return useViewer((state) => state.anyLit) && <Bands />
}
