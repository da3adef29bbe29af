import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { Markdown } from './markdown.tsx'

afterEach(cleanup)

const elin = { id: '01985b20-0000-7000-8000-000000000001', name: 'Elin Berg' }
const shown = (body: string, people: readonly { id: string; name: string | null }[] = [elin]) =>
  render(
    <OrgProvider org={testOrg}>
      <Markdown body={body} people={people} />
    </OrgProvider>,
  ).container

describe('a comment', () => {
  it('shows Markdown, with headings as strong lines', () => {
    const { innerHTML } = shown('# Doubt\n\n**Not** yet:\n\n- one\n- `two`')
    expect(innerHTML).toContain('<strong>Doubt</strong>')
    expect(innerHTML).toContain('<strong>Not</strong>')
    expect(innerHTML).toContain('<li>one</li>')
    expect(innerHTML).not.toContain('<h1')
  })

  it('shows HTML as it was typed, and runs none of it', () => {
    const typed = '<img src=x onerror=alert(1)>\n\nand <b onclick=alert(1)>bold</b> <script>alert(1)</script>'
    const container = shown(typed)
    expect(container.querySelector('img, b, script, [onclick]')).toBeNull()
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>')
    expect(container.textContent).toContain('<script>alert(1)</script>')
  })

  it('loads no image, and makes a link of it', () => {
    const container = shown('![a chart](https://elsewhere.example/chart.png)')
    expect(container.querySelector('img')).toBeNull()
    expect(container.querySelector('a')?.textContent).toBe('a chart')
  })

  it('links to the web and to mail only, telling nobody where from', () => {
    const link = shown('[there](https://elsewhere.example/)').querySelector('a')
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer nofollow ugc')
    cleanup()
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'JaVaScRiPt:alert(1)',
      '//elsewhere.example',
    ])
      for (const body of [`[x](${href})`, `![x](${href})`, `<${href}>`]) {
        const found = shown(body).querySelector('a')?.getAttribute('href') ?? ''
        expect(found, body).toMatch(/^$|^\/\//)
        cleanup()
      }
  })

  it('[CM6] names people as they are called now, and former members as such', () => {
    const person = shown(`Ask <@${elin.id}> **<@${elin.id}>**`).querySelectorAll('a')
    expect([...person].map((each) => each.textContent)).toEqual(['@Elin Berg', '@Elin Berg'])
    expect(person[0]?.getAttribute('href')).toContain(`/people/${elin.id}`)
    cleanup()
    const gone = shown(`Ask <@${elin.id}>`, [])
    expect(gone.querySelector('a')).toBeNull()
    expect(gone.textContent).toBe('Ask @Former member')
  })
})
