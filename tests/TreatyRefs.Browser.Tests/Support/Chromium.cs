using System.Diagnostics;
using System.Globalization;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace TreatyRefs.Browser.Tests.Support;

/// <summary>How a page is looked at.</summary>
/// <param name="Width">How wide the window is, in pixels.</param>
/// <param name="IsDark">Whether the reader prefers dark colours.</param>
/// <param name="IsPrint">Whether it is on paper.</param>
/// <param name="Height">How high the window is, in pixels.</param>
internal sealed record View(int Width = 1280, bool IsDark = false, bool IsPrint = false, int Height = 900);

/// <summary>One browser for all tests, begun by the first that needs it.</summary>
internal static class Chromium
{
    private const string Program = "/usr/bin/chromium";
    private const string Driver = "/usr/bin/chromedriver";

    // For what never comes; a machine that does much else may take long for what does.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private static readonly Lazy<ChromeDriver> s_driver = new(Start);
    private static TemporaryFolder? s_profile;

    /// <summary>The browser; the test is ignored where the machine has none.</summary>
    public static ChromeDriver Instance
    {
        get
        {
            if (new[] { Program, Driver }.FirstOrDefault(file => !File.Exists(file)) is { } missing)
            {
                Assert.Ignore($"Needs {missing}, of Debian's packages chromium and chromium-driver.");
            }

            return s_driver.Value;
        }
    }

    /// <summary>Opens a file.</summary>
    /// <param name="path">Where it stands on the disk; a query or a fragment may follow.</param>
    /// <param name="view">How it is looked at.</param>
    public static void Open(string path, View? view = null)
    {
        LookAt(view ?? new View());
        _ = Complaints();
        Instance.Navigate().GoToUrl(path.StartsWith("file:", StringComparison.Ordinal) ? path : "file://" + path);
    }

    /// <summary>Looks at the page that is open in another way.</summary>
    public static void LookAt(View view)
    {
        Send(
            "Emulation.setDeviceMetricsOverride",
            new()
            {
                ["width"] = view.Width,
                ["height"] = view.Height,
                ["deviceScaleFactor"] = 1,
                ["mobile"] = false,
            }
        );
        var scheme = new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = view.IsDark ? "dark" : "light" };
        Send("Emulation.setEmulatedMedia", new() { ["media"] = view.IsPrint ? "print" : "screen", ["features"] = new object[] { scheme } });
    }

    /// <summary>Lets pages run scripts, or not.</summary>
    public static void AllowScripts(bool allow) => Send("Emulation.setScriptExecutionDisabled", new() { ["value"] = !allow });

    /// <summary>What a script gives back, as a text.</summary>
    public static string Ask(string script, params object[] arguments) =>
        Convert.ToString(Instance.ExecuteScript(script, arguments), CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>What a script gives back, as texts.</summary>
    public static IReadOnlyList<string> AskMany(string script, params object[] arguments) =>
        [.. ((IEnumerable<object>)Instance.ExecuteScript(script, arguments)!).Select(each => (string)each)];

    /// <summary>Presses a key where the focus is.</summary>
    public static void Press(string keys) => Instance.SwitchTo().ActiveElement().SendKeys(keys);

    /// <summary>Waits until something is so.</summary>
    public static void Until(string condition) => Until(condition, () => Instance.ExecuteScript($"return Boolean({condition})") is true);

    /// <summary>Waits until the address of the page ends so: what was pressed may take the browser elsewhere only later.</summary>
    public static void UntilAt(string end) =>
        Until($"An address that ends with {end}", () => Instance.Url.EndsWith(end, StringComparison.Ordinal));

    /// <summary>The first element of a page that may still be loading, with scripts or without.</summary>
    public static IWebElement Find(string selector)
    {
        IWebElement? found = null;
        Until(selector, () => (found = Instance.FindElements(By.CssSelector(selector)).FirstOrDefault()) is not null);
        return found!;
    }

    /// <summary>What the browser has complained of since it was last asked: errors of scripts, what a policy refused, files that are not
    /// there.</summary>
    public static IReadOnlyList<string> Complaints() => [.. Instance.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message)];

    /// <summary>A picture of the window as a PNG.</summary>
    public static byte[] Picture() => Instance.GetScreenshot().AsByteArray;

    public static void Send(string command, Dictionary<string, object?> parameters) => Instance.ExecuteCdpCommand(command, parameters);

    /// <summary>Ends it, where it began.</summary>
    public static void End()
    {
        if (s_driver.IsValueCreated)
        {
            s_driver.Value.Quit();
            s_driver.Value.Dispose();
        }

        s_profile?.Dispose();
    }

    private static void Until(string what, Func<bool> isSo)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < s_patience)
        {
            if (isSo())
            {
                return;
            }

            Thread.Sleep(25);
        }

        Assert.Fail($"{what} did not come to be at {Instance.Url}.");
    }

    private static ChromeDriver Start()
    {
        s_profile = new TemporaryFolder();
        var options = new ChromeOptions { BinaryLocation = Program };
        options.SetLoggingPreference(LogType.Browser, LogLevel.Warning);
        options.AddArguments(
            "--headless=new",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--force-color-profile=srgb",
            "--hide-scrollbars",
            $"--user-data-dir={s_profile.Path}"
        );
        if (Environment.UserName == "root")
        {
            // Chromium's own sandbox does not run as root.
            options.AddArgument("--no-sandbox");
        }

        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver), Path.GetFileName(Driver));
        service.SuppressInitialDiagnosticInformation = true;
        return new ChromeDriver(service, options, s_patience);
    }
}
