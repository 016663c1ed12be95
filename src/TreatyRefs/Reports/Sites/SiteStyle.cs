using TreatyRefs.Reports.Renderers;

namespace TreatyRefs.Reports.Sites;

/// <summary>The style sheet of a site: that of reports, and what stands around them.</summary>
internal static class SiteStyle
{
    public static string Sheet { get; } =
        HtmlStyle.Sheet
        + """
            .skip { position: absolute; inset-inline-start: -99rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
            .skip:focus { inset-inline-start: .5rem; top: .5rem; }
            .site {
              display: flex;
              flex-wrap: wrap;
              gap: .4rem 1.4rem;
              align-items: center;
              justify-content: space-between;
              padding: .9rem max(1.25rem, calc(50vw - 30.75rem));
              border-bottom: 1px solid var(--line);
              background: var(--tint);
              font: .92rem/1.4 var(--sans);
            }
            body:has(> .wide) > .site { padding-inline: max(1.25rem, calc(50vw - 34.75rem)); }
            .site .home {
              display: flex;
              gap: .7rem;
              align-items: center;
              color: var(--ink);
              font-weight: 600;
              text-decoration: none;
              min-width: 0;
            }
            .site .home span { min-width: 0; overflow-wrap: anywhere; }
            .site nav { flex: 1 1 auto; }
            .site nav ul { display: flex; flex-wrap: wrap; gap: .2rem .95rem; list-style: none; margin: 0; padding: 0; }
            .site nav a { color: var(--ink); text-decoration: none; padding: .2rem 0; display: inline-block; }
            .site nav a:hover { color: var(--accent); text-decoration: underline; }
            .site nav a[aria-current] { color: var(--accent); box-shadow: 0 2px 0 var(--accent); }
            .search { position: relative; flex: 1 1 9rem; max-width: 17rem; margin: 0; }
            body:has(.page .found) .search { flex-basis: 100%; max-width: none; }
            .search input {
              width: 100%;
              font: .92rem/1.4 var(--sans);
              color: var(--ink);
              background: var(--paper);
              border: 1px solid var(--quiet);
              border-radius: 4px;
              padding: .4em .7em;
            }
            .search input::placeholder { color: var(--quiet); opacity: 1; }
            .search input:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
            .search .found {
              position: absolute;
              z-index: 2;
              inset-inline-end: 0;
              top: calc(100% + .4rem);
              width: min(38rem, calc(100vw - 2.5rem));
              max-height: min(75vh, 40rem);
              overflow-y: auto;
              padding: .9rem 1.1rem;
              background: var(--paper);
              border: 1px solid var(--line);
              border-radius: 5px;
              box-shadow: 0 8px 28px rgb(0 0 0 / .18);
            }
            .found .count, .found .where { font: .84rem/1.5 var(--sans); color: var(--quiet); margin: 0; }
            .found .count::first-letter { text-transform: uppercase; }
            .label:has(+ .found) { font-size: .95rem; }
            .label:has(+ .found) code { overflow-wrap: anywhere; margin-inline-end: .6em; }
            .found ol { list-style: none; margin: .6rem 0 0; padding: 0; }
            .found li { padding: .55rem 0; border-top: 1px solid var(--line); }
            .found p { margin: 0; overflow-wrap: anywhere; }
            .found .hit { font: .95rem/1.45 var(--sans); }
            .found .hit a { font-weight: 600; }
            .found .snippet { font-size: .95rem; line-height: 1.5; white-space: normal; }
            .found mark { background: none; color: inherit; font-weight: 700; }
            [id^="i-"] + .table .list { table-layout: fixed; }
            [id^="i-"] + .table :is(th, td) { overflow-wrap: anywhere; }
            [id^="i-"] + .table th:first-child { width: 34%; }
            [id^="i-"] + .table th:nth-child(2) { width: 22%; }
            [id^="i-"] + .table th:nth-child(3) { width: 31%; }
            #here + dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1rem 1.4rem; }
            #here + dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 0; }
            #here + dl dd { font: 600 1.5rem/1.3 var(--serif); }
            #here + dl div:last-child:nth-child(7) { grid-column: span 2; }
            .crumbs { max-width: 64rem; margin: 0 auto; padding: .9rem 1.25rem 0; font: .86rem/1.5 var(--sans); }
            .crumbs ol { list-style: none; display: flex; flex-wrap: wrap; margin: 0; padding: 0; color: var(--quiet); }
            .crumbs li + li::before { content: "›"; padding: 0 .5em; }
            .crumbs + .page { padding-top: 1.2rem; }
            @media (max-width: 69.99rem) { .crumbs { max-width: 46rem; } }
            .steps {
              display: flex;
              flex-wrap: wrap;
              gap: 1rem;
              justify-content: space-between;
              margin-top: 3rem;
              padding-top: 1rem;
              border-top: 1px solid var(--line);
            }
            .steps a { text-decoration: none; max-width: 20rem; }
            .steps a:hover { text-decoration: underline; }
            .steps [rel="next"] { margin-inline-start: auto; text-align: end; }
            .timeline { margin: 1.5em 0; overflow-x: auto; direction: rtl; }
            .timeline svg { direction: ltr; display: block; max-width: 100%; min-width: 34rem; height: auto; font: 12px/1 var(--sans); }
            .timeline text { fill: var(--ink); }
            .timeline .quiet { fill: var(--quiet); }
            .timeline .made { fill: var(--accent); }
            .timeline .said { fill: var(--quiet); }
            .timeline .axis { stroke: var(--line); }
            .timeline .column { fill: transparent; }
            .timeline a:hover .column, .timeline a:focus-visible .column { fill: var(--line); }
            .timeline a:focus-visible .column { stroke: var(--accent); stroke-width: 2; }
            @media (max-width: 46rem) { .search { flex-basis: 100%; max-width: none; } }
            @media print { .site nav, .skip, .steps, .crumbs, .search { display: none; } .site { padding: 0 0 .5rem; background: none; } }

            """.ReplaceLineEndings("\n");
}
