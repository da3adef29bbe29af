import { ConfidenceMemory } from '#web/components/okr/confidence-memory.tsx'
import { Explain } from '#web/components/okr/explain.tsx'
import { LinkLine } from '#web/components/okr/link-line.tsx'
import { ProgressBar } from '#web/components/okr/progress-bar.tsx'
import { RankNumber } from '#web/components/okr/rank-number.tsx'
import { Spark } from '#web/components/okr/spark.tsx'
import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { StatusMix } from '#web/components/okr/status-mix.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './kitchen-sink.module.css'

const cx = bindClasses(styles)

export const SinkOkr = () => (
  <Panel title="Objectives, bets and their numbers">
    <div className={cx('stack')}>
      <div className={cx('row')}>
        <StatusGlyph status="on_track" />
        <StatusGlyph status="at_risk" suggested="off_track" />
        <StatusGlyph status="off_track" />
        <StatusGlyph status="none" />
        <StatusGlyph status="stale" age="3 w" />
        <StatusGlyph status="achieved" />
      </div>
      <ProgressBar progress={0.41} planned={0.47} baseline="18%" current="31%" target="50%" />
      <ProgressBar progress={0.55} planned={0.47} baseline="4.0%" current="2.9%" target="2%" />
      <ProgressBar progress={-0.2} planned={0.3} baseline="30 days" current="33 days" target="15 days" />
      <ProgressBar progress={1.3} planned={0.8} baseline="5" current="18" target="15" />
      <ProgressBar progress={null} planned={null} baseline={null} current={null} target="90%" />
      <div className={cx('row')}>
        <ConfidenceMemory values={[5, 6, 7, 8]} trend="down" />
        <ConfidenceMemory values={[8, 7]} trend="up" />
        <ConfidenceMemory values={[6, 6, 6]} trend="flat" />
        <ConfidenceMemory values={[]} trend="flat" />
        <Spark values={[8, 8, 7, null, 6, 6, 5]} sentence="Confidence fell from 8 to 5 in seven weeks" />
        <StatusMix
          counts={[
            { status: 'on_track', count: 4 },
            { status: 'at_risk', count: 2 },
            { status: 'off_track', count: 1 },
            { status: 'none', count: 0 },
          ]}
        />
      </div>
      <div className={cx('row')}>
        <LinkLine state="declared" />
        <LinkLine state="acknowledged" />
        <LinkLine state="questioned" />
        <LinkLine state="stale" />
        <LinkLine state="withdrawn" />
      </div>
      <div className={cx('row')}>
        <RankNumber rank={1} of={25} />
        <RankNumber rank={12} of={25} size="row" />
        <RankNumber rank={null} of={25} size="row" />
        <Explain
          explanation={{
            name: 'Progress of PAY-3.1',
            rule: 'PR1',
            sentence: 'The way from baseline to target that the value has come, not clamped.',
            inputs: [
              { label: 'Baseline', value: '18%' },
              { label: 'Value', value: '31%, 24 Aug' },
              { label: 'Target', value: '50%' },
            ],
            at: '31 Aug 2026, 09:00',
          }}
        >
          41%
        </Explain>
      </div>
    </div>
  </Panel>
)
