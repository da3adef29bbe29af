import { LinkLine } from '#web/components/okr/link-line.tsx'
import { RankNumber } from '#web/components/okr/rank-number.tsx'
import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { StatusMix } from '#web/components/okr/status-mix.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Tree, type TreeRow } from '#web/components/ui/tree.tsx'

export const SinkTree = () => (
  <Panel title="Alignment" note="2 beliefs, 2 bets, 3 objectives" isFlush>
    <Tree label="Alignment" rows={rows} defaultExpanded={['BL-1', 'BL-1/B-12', 'BL-1/B-12/PAY-3']} />
  </Panel>
)

const name = (key: string, title: string) => (
  <>
    <KeyChip id={key} />
    <span>{title}</span>
  </>
)

const rows: TreeRow[] = [
  {
    id: 'BL-1',
    name: 'Audio beats video in cars',
    content: name('BL-1', 'Audio beats video in cars'),
    details: 'conviction 4 of 5',
    rows: [
      {
        id: 'BL-1/B-12',
        name: 'Podcasts first',
        href: '/acme/bets/B-12',
        content: (
          <>
            <RankNumber rank={1} of={25} size="row" />
            {name('B-12', 'Podcasts first')}
          </>
        ),
        details: (
          <StatusMix
            counts={[
              { status: 'on_track', count: 4 },
              { status: 'at_risk', count: 1 },
              { status: 'off_track', count: 1 },
            ]}
          />
        ),
        rows: [
          {
            id: 'BL-1/B-12/PAY-3',
            name: 'Checkout inside the app',
            href: '/acme/objectives/PAY-3',
            content: name(
              'PAY-3',
              'Checkout inside the app, so that nobody signs up twice on the way to the first episode',
            ),
            details: (
              <>
                <LinkLine state="acknowledged" />
                <StatusGlyph status="at_risk" />
              </>
            ),
            rows: [
              {
                id: 'PAY-3.1',
                name: 'One-tap share of checkouts',
                content: name('PAY-3.1', 'One-tap share of checkouts'),
                details: <StatusGlyph status="off_track" />,
              },
              {
                id: 'PAY-3.2',
                name: 'Failed payments',
                content: name('PAY-3.2', 'Failed payments'),
                details: <StatusGlyph status="on_track" />,
              },
            ],
          },
          {
            id: 'BL-1/B-12/HOM-1',
            name: 'A shelf that knows the car',
            content: name('HOM-1', 'A shelf that knows the car'),
            details: (
              <>
                <LinkLine state="questioned" />
                <StatusGlyph status="stale" age="3 w" />
              </>
            ),
          },
        ],
      },
    ],
  },
  {
    id: 'BL-2',
    name: 'Discovery is the moat',
    content: name('BL-2', 'Discovery is the moat'),
    details: 'challenged',
    rows: [{ id: 'BL-2/B-07', name: 'Car mode', content: name('B-07', 'Car mode') }],
  },
]
