import { KeyResultFigure } from '#web/components/charts/key-result-figure.tsx'
import type { KeyResultSeries } from '#web/components/charts/key-result-series.ts'
import { Panel } from '#web/components/ui/panel.tsx'

export const SinkChart = () => (
  <Panel title="One-tap share of checkouts" note="PAY-3.1">
    <KeyResultFigure
      finding="6 points behind plan, and confidence falls for the third week"
      series={series}
      format={(value) => `${value}%`}
    />
  </Panel>
)

const series: KeyResultSeries = {
  start: '2026-07-01',
  end: '2026-09-30',
  today: '2026-08-31',
  target: 50,
  targetChanges: [{ day: '2026-08-03', from: 55, to: 50 }],
  plan: [
    { day: '2026-07-01', value: 18 },
    { day: '2026-09-30', value: 50 },
  ],
  readings: [
    { day: '2026-07-06', value: 18, confidence: 8, status: 'on_track', note: 'First week' },
    { day: '2026-07-13', value: 20, confidence: 8, status: 'on_track', note: '' },
    { day: '2026-07-27', value: 26, confidence: 7, status: 'on_track', note: 'Android release out' },
    { day: '2026-08-10', value: 29, confidence: 7, status: 'on_track', note: '' },
    { day: '2026-08-17', value: 29, confidence: 6, status: 'at_risk', note: 'iOS review rejected the build' },
    { day: '2026-08-24', value: 31, confidence: 5, status: 'at_risk', note: 'Retry on Friday' },
  ],
}
