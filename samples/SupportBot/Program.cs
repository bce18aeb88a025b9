using OpenAI;
using SupportBot;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
string key = builder.Configuration["OpenAI:ApiKey"] ?? "not-set";
string answerModel = builder.Configuration["OpenAI:AnswerModel"] ?? "gpt-4.1-mini";
builder.Services.AddSingleton(new OpenAIClient(key));
builder.Services.AddSingleton(services => new TicketTriage(services.GetRequiredService<OpenAIClient>().GetChatClient("gpt-4o")));
builder.Services.AddSingleton(services => new AnswerWriter(services.GetRequiredService<OpenAIClient>().GetChatClient(answerModel)));

WebApplication app = builder.Build();
app.MapPost("/tickets/triage", async (Ticket ticket, TicketTriage triage, CancellationToken cancellation) =>
    Results.Ok(new { category = await triage.ClassifyAsync(ticket, cancellation) }));
app.MapPost("/tickets/answer", async (Ticket ticket, AnswerWriter writer, CancellationToken cancellation) =>
    Results.Ok(new { answer = await writer.WriteAsync(ticket, cancellation) }));
app.Run();
