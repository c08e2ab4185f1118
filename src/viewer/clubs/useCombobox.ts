import {
  useEffect,
  useState,
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'

interface ComboboxOptions {
  /** How many options are offered for the query. */
  readonly count: number
  readonly query: string
  readonly onQuery: (query: string) => void
  /** `index` is null where a reader pressed Enter with a query and none of the options active. */
  readonly onChoose: (index: number | null) => void
  readonly onBackspace: () => void
}

/**
 * The behaviour of the ARIA authoring practices' editable combobox with list autocomplete and manual selection: the
 * focus stays in the input, and one of the options is active. `root` holds the input and its popup.
 */
export function useCombobox(root: RefObject<HTMLElement | null>, options: ComboboxOptions) {
  const {count, query, onQuery, onChoose, onBackspace} = options
  const [open, setOpen] = useState(false)
  const [wished, setActive] = useState<number | null>(null)
  const [composing, setComposing] = useState(false)
  const active = open && wished !== null && wished < count ? wished : null

  const show = (index: number | null) => {
    setOpen(true)
    setActive(index)
  }
  const close = () => {
    setOpen(false)
    setActive(null)
  }

  // A tap beside the field need not take the focus away, so that blur alone would leave the popup open.
  useEffect(() => {
    if (!open) return undefined
    const closeOutside = (event: PointerEvent) => {
      if (root.current && !event.composedPath().includes(root.current)) close()
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
    }
  }, [open, root])

  const move = (step: 1 | -1) => {
    const from = active ?? (step === 1 ? -1 : count)
    show(count === 0 ? null : (from + step + count) % count)
  }

  /** Whether the key was one of the combobox; then it does nothing else. */
  const answer = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case 'ArrowDown':
        if (event.altKey) setOpen(true)
        else move(1)
        return true
      case 'ArrowUp':
        if (event.altKey) close()
        else move(-1)
        return true
      case 'Enter':
        if (active === null && query.trim() === '') return false
        onChoose(active)
        return true
      case 'Escape':
        if (!open && query === '') return false
        if (open) close()
        else onQuery('')
        return true
      case 'Backspace':
        // A key held down to empty the field must not go on to the chips.
        if (query !== '' || event.repeat) return false
        onBackspace()
        return true
      default:
        return false
    }
  }

  return {
    open,
    active,
    composing,
    close,
    inputEvents: {
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        onQuery(event.target.value)
        show(null)
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (isComposing(event) || !answer(event)) return
        event.preventDefault()
        event.stopPropagation()
      },
      onClick: () => {
        setOpen(true)
      },
      onBlur: (event: FocusEvent) => {
        if (!root.current?.contains(event.relatedTarget)) close()
      },
      onCompositionStart: () => {
        setComposing(true)
      },
      onCompositionEnd: () => {
        setComposing(false)
      },
    },
  }
}

// While a word is being composed, Enter and the arrows belong to the input method. Safari ends the composition before
// it reports the Enter that ended it; only the key code still tells.
function isComposing({nativeEvent}: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return nativeEvent.isComposing || nativeEvent.keyCode === 229
}
