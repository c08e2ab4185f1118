type Primitive = string | number | boolean | null | undefined

/** The same type with every property and element readonly, however deep. */
export type Immutable<T> = T extends Primitive ? T : {readonly [K in keyof T]: Immutable<T[K]>}
