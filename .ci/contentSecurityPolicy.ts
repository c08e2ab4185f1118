import {createHash} from 'node:crypto'
import type {Plugin} from 'vite'

/** Writes the content security policy into built pages. Inline text they come with is allowed by its hash. */
export function contentSecurityPolicy({styles}: {styles: readonly string[]}): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const content = policy(inline(html, 'script'), [...styles, ...inline(html, 'style')])
        return html.replace(
          '<head>',
          `$&\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
        )
      },
    },
  }
}

/** A policy that lets in what comes from the page's own place, and these inline texts by their hashes. */
export function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hash)].join(' '),
    ["style-src 'self'", ...styles.map(hash)].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

function inline(html: string, tag: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}[^>]*>([^<]+)</${tag}>`, 'g'))
  return [...elements].map(([, text]) => text ?? '')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
