// The rich editor's text travels in a hidden field, as in most webmails.
const form = document.querySelector('form.compose');
const rich = form?.querySelector('[contenteditable]');
const field = form?.querySelector('input[name=body]');
if (form && rich && field instanceof HTMLInputElement) {
  form.addEventListener('submit', () => {
    field.value = rich.innerHTML;
  });
}
