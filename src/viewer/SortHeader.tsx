import './sortable.css'

interface SortHeaderProps {
  readonly label: string
  readonly sorted: 'ascending' | 'descending' | undefined
  readonly onSort: () => void
}

/** The head of a column that sorts its table. */
export function SortHeader({label, sorted, onSort}: SortHeaderProps) {
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" onClick={onSort}>
        <span aria-hidden="true">{sorted === 'ascending' ? '▴' : '▾'}</span>
        {label}
      </button>
    </th>
  )
}
