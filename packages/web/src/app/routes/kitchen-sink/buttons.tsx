import { Copy, MoreHorizontal, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { DialogTrigger } from 'react-aria-components/Dialog'
import { MenuTrigger } from 'react-aria-components/Menu'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { Kbd } from '#web/components/ui/kbd.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Menu, MenuItem, MenuSeparator } from '#web/components/ui/menu.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Popover } from '#web/components/ui/popover.tsx'
import { Tabs } from '#web/components/ui/tabs.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './kitchen-sink.module.css'

const cx = bindClasses(styles)

export const SinkButtons = () => {
  const [isPending, setIsPending] = useState(false)
  const handleSave = () => {
    setIsPending(true)
    setTimeout(() => setIsPending(false), 1500)
  }
  return (
    <Panel
      title="Actions"
      note="buttons, overlays, toasts"
      actions={
        <Button size="small" look="quiet" icon={<Plus />}>
          Add
        </Button>
      }
    >
      <div className={cx('stack')}>
        <div className={cx('row')}>
          <Button look="primary" isPending={isPending} onPress={handleSave}>
            Save
          </Button>
          <Button icon={<Plus />}>New bet</Button>
          <Button look="quiet">Cancel</Button>
          <Button look="danger" icon={<Trash2 />}>
            Discard
          </Button>
          <Button isDisabled>Not yet</Button>
          <IconButton label="Copy the link" icon={<Copy />} shortcut="mod+c" />
        </div>
        <div className={cx('row')}>
          <MenuTrigger>
            <Button icon={<MoreHorizontal />}>Menu</Button>
            <Menu aria-label="Bet B-12">
              <MenuItem id="move" hint="Alt and arrow keys do the same">
                Move to…
              </MenuItem>
              <MenuItem id="ask">Ask a squad…</MenuItem>
              <MenuSeparator />
              <MenuItem id="withdraw">Withdraw</MenuItem>
            </Menu>
          </MenuTrigger>
          <DialogTrigger>
            <Button>Dialog</Button>
            <Dialog
              title="Ask instead"
              actions={
                <>
                  <Button slot="close">Cancel</Button>
                  <Button look="primary" slot="close">
                    Ask the squad
                  </Button>
                </>
              }
            >
              <p>Only members of Payments change their targets. You can ask them a question they will answer here.</p>
              <TextField label="Your question" placeholder="Could the target of PAY-3.1 be 55%?" />
            </Dialog>
          </DialogTrigger>
          <DialogTrigger>
            <Button>Popover</Button>
            <Popover>The company’s board: one strict order, moved by its council.</Popover>
          </DialogTrigger>
          <Button
            onPress={() =>
              toasts.show({
                message: 'B-22 moved from 9 to 6.',
                undo: () => toasts.show({ message: 'B-22 is at 9 again.' }),
              })
            }
          >
            Toast
          </Button>
        </div>
        <div className={cx('row')}>
          <KeyChip id="B-12" href="/acme/bets/B-12" />
          <KeyChip id="PAY-3.2" />
          <Badge>Company board</Badge>
          <Badge>Draft</Badge>
          <Kbd keys="g h" />
          <Kbd keys="mod+z" />
          <TextLink href="/acme/squads/payments">Payments</TextLink>
        </div>
        <Tabs
          label="Parts"
          tabs={[
            { id: 'open', title: 'Open', count: 2, panel: 'Two questions wait for an answer.' },
            { id: 'answered', title: 'Answered', count: 7, panel: 'Seven questions were answered.' },
          ]}
        />
      </div>
    </Panel>
  )
}
