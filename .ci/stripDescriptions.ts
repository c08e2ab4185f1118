import {parseSync, type ESTree, type Plugin, Visitor} from 'vite'

/**
 * Takes `v.description('…')` out of the schemas for the browser: descriptions serve whoever writes a season file,
 * and the JSON Schema.
 */
export function stripDescriptions(): Plugin {
  return {
    name: 'strip-descriptions',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: {id: /\/src\/season\/\w+\.ts$/},
      handler: (code, id) => ({code: withoutDescriptions(code, id), map: null}),
    },
  }
}

/** The same source without the descriptions; a pipe that is left with one step becomes that step. */
export function withoutDescriptions(code: string, file: string): string {
  const cuts: [start: number, end: number][] = []
  new Visitor({
    CallExpression: (call) => {
      if (!callsValibot(call, 'pipe')) return
      const steps = call.arguments.filter((step) => !callsValibot(step, 'description'))
      const [first] = steps
      if (first === undefined || steps.length === call.arguments.length) return
      if (steps.length === 1) {
        cuts.push([call.start, first.start], [first.end, call.end])
        return
      }
      call.arguments.forEach((step, index) => {
        if (!steps.includes(step)) cuts.push([call.arguments[index - 1]?.end ?? step.start, step.end])
      })
    },
  }).visit(parseSync(file, code).program)
  return cuts
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code)
}

function callsValibot(node: ESTree.Node, name: string): boolean {
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.object.type === 'Identifier' &&
    node.callee.object.name === 'v' &&
    node.callee.property.type === 'Identifier' &&
    node.callee.property.name === name
  )
}
