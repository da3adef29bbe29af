import type { Page } from 'playwright-core'

/**
 * Every text of a page that somebody cannot read whole: beyond the edge of a box that hides what does not fit, outside of
 * the button that it stands on, or beyond the right edge of the page. What scrolls can be read. One line each.
 */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const tolerance = 1.5
    const isHidden = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return (width <= 1 && height <= 1) || !element.checkVisibility({ visibilityProperty: true })
    }
    const edgeThatHides = (element: Element, rect: DOMRect): Element | null => {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(box)
        // For screen readers only; or shortened with its whole in the name of the button.
        if (clipPath !== 'none') return null
        if (textOverflow === 'ellipsis' && box.closest('button[aria-label]') !== null) return null
        if (overflowX === 'auto' || overflowX === 'scroll' || overflowY === 'auto' || overflowY === 'scroll')
          return null
        const around = box.getBoundingClientRect()
        const hidesX = overflowX === 'hidden' || overflowX === 'clip' || box.matches('button, [role=button]')
        const hidesY = overflowY === 'hidden' || overflowY === 'clip'
        if (hidesX && (rect.right > around.right + tolerance || rect.left < around.left - tolerance)) return box
        if (hidesY && (rect.bottom > around.bottom + 3 || rect.top < around.top - 3)) return box
      }
      return rect.right > document.documentElement.clientWidth + tolerance ? document.documentElement : null
    }
    const nameOf = ({ tagName, classList }: Element) => `${tagName.toLowerCase()}.${[...classList].join('.')}`
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const cut = new Set<string>()
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (element === null || text === '' || isHidden(element)) continue
      if (element.closest('script, style') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        const edge = edgeThatHides(element, rect)
        if (edge !== null) cut.add(`“${text.slice(0, 60)}” in ${nameOf(element)}, cut by ${nameOf(edge)}`)
      }
    }
    return [...cut]
  })

/** By how many pixels the page can be scrolled sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
