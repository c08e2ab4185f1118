/**
 * A text as it stands in a wiki's page without meaning anything to it: what could open a link, a template, a table,
 * a tag, a list or a signature is written as its number. What means something only when doubled stays while it is alone.
 */
export function escapeWikitext(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[|[\]{}<>&]|'{2,}|^'|'$|~{2,}|_{2,}|={2,}|!{2,}|-{2,}|^[-*#:;=! ]/g, (marks) =>
      marks.replaceAll(/./g, (mark) => `&#${mark.charCodeAt(0)};`),
    )
}
