import type { Option } from '#web/components/ui/option-list.tsx'

/** The zones of the world to choose from; the one in use is always among them. */
export const timeZoneOptions = (current: string): readonly Option[] =>
  [...new Set([current, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
    .toSorted()
    .map((zone) => ({ id: zone, label: zone.replaceAll('_', ' ') }))
