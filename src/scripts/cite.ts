/** The reader's date in citations, and buttons that copy them. Without this script both are done by hand. */
const today = new Date();
const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
for (const blank of document.querySelectorAll('.cited mark')) blank.replaceWith(`[${date}]`);
for (const hint of document.querySelectorAll('.until-filled')) hint.textContent = '引用日期已写为今天。';

// Browsers offer the clipboard on https and on this machine only.
if (isSecureContext) {
  for (const text of document.querySelectorAll<HTMLElement>('.cite [data-format]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '复制';
    button.setAttribute('aria-label', `复制 ${text.dataset['format'] ?? ''}`);
    const said = document.createElement('span');
    said.role = 'status';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text.textContent.trim()).then(() => {
        said.textContent = '已复制';
        setTimeout(() => (said.textContent = ''), 1500);
      });
    });
    const line = document.createElement('p');
    line.className = 'copy-line';
    line.append(button, said);
    text.after(line);
  }
}
