namespace TreatyRefs.Scanning.Binding;

/// <summary>How a running text says which instrument is meant: what users are
/// told as <c>InstrumentBinding</c>, in the same order.</summary>
internal enum BindingReason
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
