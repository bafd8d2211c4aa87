import { findActForm } from '@duly/core/contacts/act-forms.ts';
import { expect, test } from 'vitest';
import { conductOf, readBasisPoints } from './act-draft.ts';

const wages = findActForm('wages');
const charge = findActForm('charge');
if (wages === null || charge === null) throw new Error('the forms are gone');

test('a rate is read as basis points without a float, or not at all', () => {
  expect(['24', '24.5', '24.05', '0.1', '24.555', 'much', ''].map(readBasisPoints)).toEqual([
    2400,
    2450,
    2405,
    10,
    null,
    null,
    null,
  ]);
});

test('only what is asked for is told, in the form that the gate reads', () => {
  const typed = { ground: 'consent', writtenThisTime: 'yes', wageMinor: '5,000.00', deductionMinor: 'x' };
  expect(conductOf(wages, typed, 'CNY')).toEqual({
    ground: 'consent',
    writtenThisTime: true,
    wageMinor: '500000',
  });
  // Once the ground changes, what belonged to the other is not sent.
  expect(conductOf(wages, { ...typed, ground: 'court' }, 'CNY')).toEqual({ ground: 'court' });
  expect(conductOf(charge, { what: 'interest', contracted: 'no', capBasisPoints: '24' }, 'CNY')).toEqual({
    what: 'interest',
    contracted: false,
    capBasisPoints: 2400,
  });
});
