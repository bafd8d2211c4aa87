/** Becomes `node words` with the environment `env`; does not return where a process can become another. */
export function handOver(node: string, words: readonly string[], env: NodeJS.ProcessEnv): void;
