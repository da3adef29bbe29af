import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ConfidenceMemory } from './confidence-memory.tsx'
import { Explain } from './explain.tsx'
import { ProgressBar, type ProgressBarProps } from './progress-bar.tsx'
import { RankNumber } from './rank-number.tsx'
import { StatusGlyph } from './status-glyph.tsx'

afterEach(cleanup)

const textOf = (ui: React.ReactElement): string => render(ui).container.textContent ?? ''
const bar = (props: Partial<ProgressBarProps>) =>
  textOf(<ProgressBar progress={0.4} planned={0.5} baseline="18%" current="31%" target="50%" {...props} />)

describe('progress', () => {
  it('says start, now, target and the distance to today’s plan', () => {
    expect(bar({})).toContain('40% of the way from 18% to 50%, now 31%; 50% was planned for today')
    expect(bar({})).toContain('pace −10\u00a0pts')
  })

  it('what lies outside the bar is said, and the bar stops at its ends', () => {
    expect(bar({ progress: -0.2 })).toContain('worse than baseline')
    expect(bar({ progress: 1.2 })).toContain('beyond target')
    const { container } = render(<ProgressBar progress={1.2} planned={null} baseline="0" current="6" target="5" />)
    expect(container.querySelectorAll('rect')[1]?.getAttribute('width')).toBe('100%')
  })

  it('without a baseline or a reading there is no number', () => {
    expect(bar({ progress: null, baseline: null })).toBe('Baseline due')
    expect(bar({ progress: null, current: null })).toBe('18% → – → 50%No reading yet')
  })
})

describe('status', () => {
  it('is always a word, and an override names the suggestion', () => {
    expect(textOf(<StatusGlyph status="none" />)).toBe('No check-in yet')
    expect(textOf(<StatusGlyph status="stale" age="3 w" />)).toBe('No check-in for 3 w')
    expect(textOf(<StatusGlyph status="on_track" suggested="at_risk" />)).toContain('the pace suggests at risk')
    expect(textOf(<StatusGlyph status="on_track" suggested="on_track" />)).toBe('On track')
  })

  it('keeps its word when only the shape is shown', () => {
    expect(textOf(<StatusGlyph status="off_track" isCompact />)).toBe('Off track')
  })
})

describe('confidence and rank', () => {
  it('remembers three values before the newest', () => {
    expect(textOf(<ConfidenceMemory values={[5, 6, 7, 8, 9]} trend="down" />)).toContain(
      'Confidence 5 of 10, falling. Before: 6, 7, 8',
    )
    expect(textOf(<ConfidenceMemory values={[5]} trend="flat" />)).toContain('first check-in')
    expect(textOf(<ConfidenceMemory values={[]} trend="flat" />)).toContain('Confidence not given yet')
  })

  it('an unranked bet is not ranked last', () => {
    expect(textOf(<RankNumber rank={null} of={25} />)).toContain('Not ranked')
    expect(textOf(<RankNumber rank={3} of={25} />)).toContain('Rank 3 of 25')
    expect(textOf(<RankNumber rank={3} />)).toBe('3Rank 3')
  })
})

it('a number explains itself: rule, inputs, time', () => {
  render(
    <Explain
      explanation={{
        name: 'Progress of PAY-3.1',
        rule: 'PR1',
        sentence: 'The way from baseline to target.',
        inputs: [{ label: 'Target', value: '50%' }],
        at: '31 Aug, 09:00',
      }}
    >
      41%
    </Explain>,
  )
  fireEvent.click(screen.getByRole('button', { name: /41%.*Why this number/ }))
  expect(screen.getByRole('dialog').textContent).toMatch(/The way from baseline to target\.Target50%Rule PR1.*09:00/)
})
