import { refusal } from '@duly/kernel/result.ts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import type { DulyApp } from './duly-app.ts';
import type { ErrorCode } from './errors.ts';
import { describeError } from './logging.ts';
import { sendProblem } from './problem.ts';

const byFastifyCode: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_REQ_FILE_TOO_LARGE: 'body-too-large',
  FST_FILES_LIMIT: 'body-too-large',
  FST_PARTS_LIMIT: 'body-too-large',
  FST_FIELDS_LIMIT: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unknown',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'media-type-unknown',
};

/** Every fault of one request at once. The words are the validator's; they name fields and forms, not what was sent. */
function answerInvalid(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusals = (error.validation ?? []).map(({ instancePath, message }) =>
    refusal('field-invalid', {
      path: `${error.validationContext ?? ''}${instancePath}`,
      message: message ?? '',
    }),
  );
  return sendProblem(request, reply, 'request-invalid', { refusals });
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The request failed after its work was done. */
    acted: boolean;
  }
}

/** Turns everything thrown under a route into a problem; what is not the caller's fault is logged without what it held. */
export function answerErrors(app: DulyApp): void {
  app.decorateRequest('acted', false);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error)) return answerInvalid(error, request, reply);
    const known = byFastifyCode[error.code];
    if (known) return sendProblem(request, reply, known);
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) return sendProblem(request, reply, 'request-invalid');
    request.log.error({ fault: describeError(error) }, 'request failed');
    // The handler ended and has committed; only its answer is wrong.
    request.acted = isResponseSerializationError(error);
    return sendProblem(request, reply, request.acted ? 'answer-invalid' : 'internal');
  });
}
