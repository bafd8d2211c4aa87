import { Drawer } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeyAct, useKeys } from './use-keys.ts';
import { phoneQuery, useMedia } from './use-media.ts';

interface PaneProps {
  readonly title: ReactNode;
  readonly width?: number;
  readonly onClose: () => void;
  readonly keys?: readonly KeyAct[];
  /** What gets the focus first: a field of the form, the act at its foot, or nothing (single keys then work at once). */
  readonly start?: 'field' | 'act' | 'none';
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A form beside the page: the page stays in sight, keys belong to the form, Escape leaves it. */
export function Pane({
  title,
  width = 480,
  onClose,
  keys = [],
  start = 'field',
  footer,
  children,
}: PaneProps) {
  const { t } = useTranslation();
  const phone = useMedia(phoneQuery);
  const before = useRef<Element | null>(document.activeElement);
  const body = useRef<HTMLDivElement>(null);
  // The drawer takes the focus for itself when it has opened: the first field, or the act of the foot, gets it then.
  const focusFirst = () => {
    const inside = body.current;
    const pane = inside?.closest('[role="dialog"]') ?? inside;
    if (
      !inside ||
      pane?.querySelector('.pane-body input:focus, .pane-body select:focus, .pane-body textarea:focus')
    )
      return;
    const field = inside.querySelector<HTMLElement>('input, select, textarea');
    const first = start === 'field' ? field : (pane?.querySelector<HTMLElement>('.btn.pri, .btn') ?? null);
    if (start !== 'none') first?.focus();
  };
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    },
    [],
  );
  useKeys([...keys, { key: 'Escape', label: t('close'), inFields: true, quiet: true, run: onClose }], true);
  return (
    <Drawer
      open
      title={title}
      size={phone ? '100%' : width}
      onClose={onClose}
      keyboard={false}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('close') }}
      footer={footer}
      destroyOnHidden
      afterOpenChange={(open) => {
        if (open) focusFirst();
      }}
    >
      <div ref={body} className="pane-body">
        {children}
      </div>
    </Drawer>
  );
}
