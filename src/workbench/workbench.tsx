const frame = document.createElement('iframe');
frame.src = 'pane-workbench.html';
frame.title = 'Phụ lục CCHC';
document.getElementById('root')?.replaceChildren(frame);
