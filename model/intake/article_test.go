package intake

const wirePiece = `PORT ELLERY, Sandria, March 4, 2031 (Coastline News Agency) — The governments of Sandria and Velmora agreed on Tuesday to reopen the strait to fishing boats, officials of both sides said.

Foreign Minister Odile Marrash told reporters that the ships would sail “before the end of the week.” She gave no details, and her spokesman declined to comment on the cost.

Velmora has accused its neighbour of closing the strait without notice. Sandria denies the accusation.

The talks, which are mediated by Norway, resume on Friday.

(Reporting by Tomas Vell; Editing by Ann Orrick)
`

const webPage = `Skip to content
Menu
Home | News | Politics | Sport

Search this site

Sandria and Velmora reopen the strait

By Tomas Vell
Published: 5 March 2031, 07:15 GMT
Share on Facebook | Share on X

The governments of Sandria and Velmora agreed on Tuesday to reopen the strait to
fishing boats, officials of both sides said. The first of them are expected to
sail before the end of the week.

Advertisement

“We have waited long enough,” said Foreign Minister Odile Marrash. She called on
both sides to keep the peace.

Photo: Ann Orrick / Coastline

The talks resume on Friday, according to the mediator.

Sign up for our newsletter and get the news from the strait every morning.

Related stories
Ferry fares rise again
What the fishermen want

Leave a comment
Your email address will not be published. Required fields are marked *
I hope that they sink each other. The ministers should be ashamed of themselves.

© 2031 The Ellery Gazette. All rights reserved.
`

const markdownPiece = `---
title: "Three days on the strait"
author: Ann Orrick
date: 2031-03-06
source: The Ellery Gazette
url: https://gazette.example/strait
---

# Three days on the strait

The boats went out before dawn. Nobody had told them that they could.

## Old quarrels

> We were promised a licence,
> said one of the skippers, and nobody has seen it since.

- Sandria wants a line in the middle of the water.
- Velmora wants the line that its grandfathers drew.

[Subscribe](https://gazette.example/subscribe)
`
