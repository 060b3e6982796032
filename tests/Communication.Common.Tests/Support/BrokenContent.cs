using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Typewright.Communication.Common.Tests;

/// <summary>A body that writes its beginning and then fails.</summary>
internal sealed class BrokenContent : RequestContent
{
    public override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        stream.Write("half"u8);
        throw new NotImplementedException();
    }

    public override Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        WriteTo(stream, cancellation);
        return Task.CompletedTask;
    }

    public override void Dispose()
    {
    }
}
