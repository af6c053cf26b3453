import './base.css';
import './pane.css';
import './buttons.css';
import './details.css';
import './appendices.css';
import './check.css';
import './notices.css';
import './contrast.css';
