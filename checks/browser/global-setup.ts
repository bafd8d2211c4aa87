import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';
import type { Chromium } from './unpack-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium;
  }
}

/** Finds the browser once, before any worker starts: two that unpack it at the same time would meet half of it. */
export default function setUp(project: TestProject): void {
  project.provide('chromium', findChromium());
}
