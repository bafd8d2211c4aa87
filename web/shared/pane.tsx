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
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A form beside the page: the page stays in sight, keys belong to the form, Escape leaves it. */
export function Pane({ title, width = 480, onClose, keys = [], footer, children }: PaneProps) {
  const { t } = useTranslation();
  const phone = useMedia(phoneQuery);
  const before = useRef<Element | null>(document.activeElement);
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
    >
      {children}
    </Drawer>
  );
}
