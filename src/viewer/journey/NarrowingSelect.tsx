interface NarrowingSelectProps<T extends string> {
  readonly label: string
  /** What it is called when nothing is left out. */
  readonly all: string
  readonly value: T | null
  readonly options: readonly (readonly [T, string])[]
  readonly onChange: (value: T | null) => void
}

/** One way to narrow a table. */
export function NarrowingSelect<T extends string>({
  label,
  all,
  value,
  options,
  onChange,
}: NarrowingSelectProps<T>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({target}) => {
          onChange(options.find(([option]) => option === target.value)?.[0] ?? null)
        }}
      >
        <option value="">{all}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
