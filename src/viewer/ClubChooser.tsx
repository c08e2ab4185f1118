export function ClubChooser() {
  return null
}
