import type { NewSubscription } from '../../src/store/subscriptions.ts';

/** A subscription to everything; a test gives what decides. */
export function subscription(given: Partial<NewSubscription> = {}): NewSubscription {
  return {
    serverId: '100',
    channelId: '1',
    channelKind: 'text',
    filter: '',
    readerLanguage: 'vi',
    mode: 'each',
    hours: [],
    timeZone: 'Asia/Ho_Chi_Minh',
    tags: [],
    ...given,
  };
}
