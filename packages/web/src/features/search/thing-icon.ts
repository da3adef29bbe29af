import type { FoundKind } from '@polyrhythm/domain/search/find'
import {
  ChartLine,
  Flag,
  Gauge,
  Lightbulb,
  ListOrdered,
  type LucideIcon,
  Network,
  Telescope,
  Target,
  User,
  Users,
} from 'lucide-react'

/** The same pictures as in the navigation, where a kind has a place there. */
export const thingIcon: Readonly<Record<FoundKind, LucideIcon>> = {
  squad: Users,
  group: Network,
  bet: ListOrdered,
  objective: Target,
  key_result: Gauge,
  belief: Lightbulb,
  insight: Telescope,
  data: ChartLine,
  goal: Flag,
  person: User,
}
