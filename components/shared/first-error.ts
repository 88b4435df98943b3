/** Opens the folds that hide something wrong and puts the cursor there. */
export function showFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const first = form?.querySelector<HTMLElement>('[aria-invalid="true"], .error');
    for (let fold = first?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      fold.open = true;
    const field = first?.matches('.error') ? first.parentElement?.querySelector('input') : first;
    field?.focus();
  });
}
