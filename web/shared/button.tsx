import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly look?: 'primary' | 'plain' | 'end' | 'bare';
  readonly keyName?: string;
  readonly wide?: boolean;
  readonly tall?: boolean;
  /** Under way: cannot be pressed a second time. */
  readonly busy?: boolean;
  /** Not allowed now: stays visible and can be pressed, to open its reasons. */
  readonly refused?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** One filled button a view: the next act. A refused act is dashed, keeps the focus and opens its refusal. */
export function Button({
  look = 'plain',
  keyName,
  wide,
  tall,
  busy,
  refused,
  children,
  ...rest
}: ButtonProps) {
  const looks = { primary: ' pri', plain: '', end: ' end-act', bare: ' bare' };
  const className = `btn${looks[look]}${wide ? ' wide' : ''}${tall ? ' tall' : ''}`;
  return (
    <button
      type="button"
      {...rest}
      className={className}
      disabled={busy === true}
      aria-disabled={refused === true ? true : undefined}
    >
      {children}
      {keyName === undefined ? null : <kbd aria-hidden="true">{keyName}</kbd>}
    </button>
  );
}
