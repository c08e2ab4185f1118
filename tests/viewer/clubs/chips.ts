import {screen, within} from '@testing-library/react'

/** The names of the chosen clubs, as they stand beside the field. */
export const chips = () => {
  const list = screen.queryByRole('list', {name: 'Chosen clubs'})
  return list === null
    ? []
    : within(list)
        .getAllByRole('listitem')
        .map((chip) => chip.textContent.replace('×', ''))
}
