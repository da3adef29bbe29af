import { getRouteApi } from '@tanstack/react-router'
import { AppShell } from '#web/app/shell/app-shell.tsx'
import { Page } from '#web/app/page.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { MessagesProvider } from '#web/messages/use-messages.tsx'
import { type TermPreset, termPresets } from '#web/messages/terms.ts'
import { SinkButtons } from './kitchen-sink/buttons.tsx'
import { SinkChart } from './kitchen-sink/chart.tsx'
import { SinkFields } from './kitchen-sink/fields.tsx'
import { SinkKeyResults } from './kitchen-sink/key-results.tsx'
import { SinkOkr } from './kitchen-sink/okr.tsx'
import { SinkStates } from './kitchen-sink/states.tsx'
import { SinkTree } from './kitchen-sink/tree.tsx'
import styles from './kitchen-sink/kitchen-sink.module.css'
import { bindClasses } from '#web/lib/bind-classes.ts'

const cx = bindClasses(styles)

/** Every component in every state, inside the real frame: for looking, and for the accessibility check. */
export const KitchenSink = () => {
  const { words: preset = 'spotify' } = route.useSearch()
  const navigate = route.useNavigate()
  const setPreset = (words: TermPreset) => void navigate({ search: { words }, replace: true })
  return (
    <MessagesProvider terms={termPresets[preset]}>
      <AppShell
        org={acme}
        orgs={[acme, { slug: 'norrpedal', name: 'Norrpedal' }]}
        member={{ name: 'Ann Novak', email: 'ann@acme.example' }}
        checkInsDue={3}
        pathname="/acme/align"
        onSignOut={() => toasts.show({ message: 'You would be signed out now.' })}
      >
        <Page
          title="Kitchen sink"
          org={acme.name}
          lead="Every component in every state."
          actions={
            <SegmentedControl
              label="Words"
              isLabelHidden
              value={preset}
              onChange={setPreset}
              segments={[
                { value: 'spotify', label: 'Squads' },
                { value: 'plain', label: 'Teams' },
              ]}
            />
          }
        >
          <div className={cx('columns')}>
            <SinkButtons />
            <SinkOkr />
            <SinkFields />
            <SinkStates />
          </div>
          <SinkKeyResults />
          <SinkTree />
          <SinkChart />
        </Page>
      </AppShell>
    </MessagesProvider>
  )
}

const route = getRouteApi('/dev/kitchen-sink')
const acme = { slug: 'acme', name: 'Acme Audio' } as const
