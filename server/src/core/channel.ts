// The channel a draft goes by, and what that bears.
import type { Draft } from './draft.ts'
import type { Channel, Settings } from './settings/settings.ts'

export const DEFAULT_CHANNEL = 'email'

/** The draft's channel by name; without its limits where nobody has set it up. */
export function channelOf(
  { header }: Pick<Draft, 'header'>,
  { channels }: Settings,
): { readonly name: string; readonly channel: Channel | undefined } {
  const name = header.channel?.value ?? DEFAULT_CHANNEL
  return { name, channel: Object.hasOwn(channels, name) ? channels[name] : undefined }
}
