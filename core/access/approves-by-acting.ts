/** Whether whoever has these roles approves an act by doing it: a rule that asks for a supervisor's approval has it then. */
export function approvesByActing(roles: readonly string[]): boolean {
  return roles.includes('supervisor') || roles.includes('manager');
}
