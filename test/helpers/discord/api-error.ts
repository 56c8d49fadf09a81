/** An error as Discord answers it: a status, a code of Discord's, a message and the fields at fault. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly faults: readonly string[];

  constructor(status: number, code: number, message: string, faults: readonly string[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.faults = faults;
  }

  /** The body of the answer, in the shape of Discord's ErrorResponse. */
  get body(): object {
    const errors = Object.fromEntries(
      this.faults.map((fault) => {
        const [field = '', message = ''] = fault.split(/: (.*)/s);
        return [field, { _errors: [{ code: 'INVALID', message }] }];
      }),
    );
    return { message: this.message, code: this.code, ...(this.faults.length > 0 ? { errors } : {}) };
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');
export const wrongChannelType = () => new ApiError(400, 50024, 'Cannot execute action on this channel type');
export const invalidForm = (faults: readonly string[]) =>
  new ApiError(400, 50035, 'Invalid Form Body', faults);
