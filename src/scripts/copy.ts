/** A button that copies a table as text. Without a script its text can be selected; without https there is no clipboard. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('details.as-text')) {
  const field = details.querySelector('textarea');
  if (!field || !isSecureContext) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'as-text';
  button.textContent = '复制';
  const status = document.createElement('output');
  details.before(button, status);
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(field.value).then(
      () => {
        status.textContent = '已复制，可粘贴到表格软件或文档';
      },
      () => {
        details.open = true;
        field.select();
        status.textContent = '浏览器不让复制，文字已选中，请按 Ctrl+C';
      },
    );
  });
}
