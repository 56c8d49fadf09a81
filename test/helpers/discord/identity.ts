import { bot } from './payloads.ts';

/** The bot as GET /users/@me shows it to itself. */
export function self(applicationId: string): object {
  return {
    ...bot(applicationId),
    flags: 0,
    mfa_enabled: false,
    locale: 'en-US',
    verified: true,
    email: null,
  };
}

/** The application as GET /applications/@me shows it. */
export function application(applicationId: string): object {
  return {
    id: applicationId,
    name: 'Verbatim',
    icon: null,
    description: '',
    type: null,
    flags: 0,
    flags_new: '0',
    bot: bot(applicationId),
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: { ...bot(applicationId), id: '1100000000000000005', username: 'owner', bot: false },
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    bot_public: true,
    bot_require_code_grant: false,
  };
}

/** A server as GUILD_CREATE sends it to those who asked for the Guilds intent. */
export function guild(id: string, channels: readonly object[]): object {
  return {
    id,
    name: 'Readers',
    icon: null,
    owner_id: '1100000000000000006',
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [roleObject({ id, name: '@everyone' })],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    preferred_locale: 'en-US',
    premium_tier: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    joined_at: '2025-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    channels,
  };
}

/** A role as Discord shows it. */
export function roleObject(role: { id: string; name?: string; mentionable?: boolean }): object {
  return {
    name: 'readers',
    permissions: '0',
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...role,
  };
}

/** A server as GET /guilds/{guild} shows it. */
export function guildWithCounts(id: string, name = 'Readers', roles: object[] = []): object {
  return {
    id,
    name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: '1100000000000000006',
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles,
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: 'en-US',
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}
