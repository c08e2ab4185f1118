import type {StageId, TieId} from './ids.ts'
import type {Season} from './schema.ts'

type Node = TieId | StageId

/** Chains of `next` that lead back to where they began, each once, as the ids on the way round. */
export function findCircles(season: Season): readonly (readonly string[])[] {
  const leadsTo = edges(season)
  const finished = new Set<Node>()
  const circles: Node[][] = []
  for (const start of leadsTo.keys()) {
    // A path with its own stack, not recursion: a file may chain thousands of ties.
    const path: Node[] = []
    const todo = new Map<Node, Node[]>()
    let node: Node | undefined = finished.has(start) ? undefined : start
    while (node !== undefined) {
      if (!todo.has(node)) {
        path.push(node)
        todo.set(node, [...(leadsTo.get(node) ?? [])])
      }
      const next: Node | undefined = todo.get(node)?.pop()
      if (next === undefined) {
        finished.add(node)
        todo.delete(node)
        path.pop()
        node = path.at(-1)
      } else if (todo.has(next)) {
        circles.push([...path.slice(path.indexOf(next)), next])
      } else if (!finished.has(next)) {
        node = next
      }
    }
  }
  return circles
}

function edges(season: Season): ReadonlyMap<Node, readonly Node[]> {
  const leadsTo = new Map<Node, Node[]>()
  const add = (from: Node, to: Node | null | undefined) => {
    if (to !== null && to !== undefined) leadsTo.set(from, [...(leadsTo.get(from) ?? []), to])
  }
  for (const stage of season.stages) {
    if (stage.kind === 'groups') {
      for (const group of stage.groups) for (const {next} of group.advance ?? []) add(stage.id, next)
    } else {
      for (const tie of stage.ties) {
        add(tie.id, tie.next)
        add(tie.id, tie.loserNext)
      }
    }
  }
  return leadsTo
}
