namespace TreatyRefs.Scanning;

/// <summary>How a running text says which instrument is meant.</summary>
public enum InstrumentBinding
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>By a name, an abbreviation, or year and kind.</summary>
    Name,

    /// <summary>By a term that the text defines: hereinafter "the Convention".</summary>
    DefinedTerm,

    /// <summary>By what the text is about, or what the sentences before are about.</summary>
    Context,

    /// <summary>By pointing back: that treaty, ibid.</summary>
    BackReference,

    /// <summary>By pointing at itself: this Article, the present Charter.</summary>
    Self,
}
