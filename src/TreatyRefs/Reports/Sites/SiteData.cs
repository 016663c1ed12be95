using System.Text;
using System.Text.Json;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Styles;

namespace TreatyRefs.Reports.Sites;

/// <summary>What a page is, for machines: JSON-LD in the words of schema.org, where the address of the site is known.</summary>
internal sealed class SiteData(ITreatyLibrary library, DossierContext context, SiteOptions options)
{
    /// <summary>The address of a page.</summary>
    public static string Address(Uri site, string path) =>
        new Uri(site.AbsoluteUri.EndsWith('/') ? site : new Uri(site.AbsoluteUri + "/"), path).AbsoluteUri;

    /// <summary>An element of the head; nothing for a page about neither a provision nor an instrument.</summary>
    public string Of(string path, PageContent content)
    {
        if (
            options.BaseAddress is not { } site
            || content.About is not { } about
            || library.FindInstrument(about.Instrument) is not { } instrument
        )
        {
            return string.Empty;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Write(json, site, path, about, instrument, content.Report.Title);
        }

        return $"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(stream.ToArray())}</script>\n";
    }

    // The writer escapes what could end the element.
    private void Write(Utf8JsonWriter json, Uri site, string path, ProvisionReference about, Instrument instrument, string title)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Legislation");
        json.WriteString("@id", Address(site, path));
        json.WriteString("url", Address(site, path));
        json.WriteString("name", title);
        var official = OwnPlaceOf(instrument, about);
        WriteIdentifiers(json, CitationStyles.AkomaNtoso.Format(library, about), official);
        if (instrument.Date is { } date)
        {
            json.WriteString("legislationDate", date.ToString());
        }

        WriteNature(json, instrument);
        if (official is not null)
        {
            json.WriteString("sameAs", official);
        }

        if (!about.IsWhole)
        {
            json.WriteStartObject("isPartOf");
            json.WriteString("@type", "Legislation");
            json.WriteString("@id", Address(site, SitePath.Of(new ProvisionReference(about.Instrument))));
            json.WriteString("name", Parts.NameOf(context, instrument));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // What sort of law it is, in which languages it is authentic, and whether it is in force: each only where that is known.
    private void WriteNature(Utf8JsonWriter json, Instrument instrument)
    {
        if (instrument.Kind != InstrumentKind.Other)
        {
            json.WriteString("legislationType", context.Words().Of(instrument.Kind));
        }

        if (ForceOf(StatusAtDate.Of(instrument, library.Info.Date).Status) is { } force)
        {
            json.WriteString("legislationLegalForce", "https://schema.org/" + force);
        }

        if (!instrument.AuthenticLanguages.IsEmpty)
        {
            json.WriteStartArray("inLanguage");
            foreach (var language in instrument.AuthenticLanguages)
            {
                json.WriteStringValue(language);
            }

            json.WriteEndArray();
        }
    }

    // A treaty that is suspended is in force, and yet not applied: neither word would be right.
    private static string? ForceOf(InstrumentStatus status) =>
        status switch
        {
            InstrumentStatus.InForce => "InForce",
            InstrumentStatus.Signed or InstrumentStatus.Terminated => "NotInForce",
            _ => null,
        };

    // A paragraph is not the same as the article that an address leads to, nor an article the same as the whole text.
    private static string? OwnPlaceOf(Instrument instrument, ProvisionReference about)
    {
        var official = WebAddress.Of(instrument, about.Pinpoint);
        return about.IsWhole || (about.Pinpoint.Steps.Count == 1 && official != WebAddress.Of(instrument)) ? official : null;
    }

    // The official place of a text may be its European Legislation Identifier, which is an address with this folder in it.
    private static void WriteIdentifiers(Utf8JsonWriter json, string iri, string? official)
    {
        if (official is null || !new Uri(official).Segments.Contains("eli/"))
        {
            json.WriteString("legislationIdentifier", iri);
            return;
        }

        json.WriteStartArray("legislationIdentifier");
        json.WriteStringValue(iri);
        json.WriteStringValue(official);
        json.WriteEndArray();
    }
}
